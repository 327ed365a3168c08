import { CfnOutput, type Stack } from 'aws-cdk-lib'
import {
  CfnEIP,
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  NatProvider,
  SubnetType,
  Vpc,
} from 'aws-cdk-lib/aws-ec2'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { LogGroup } from 'aws-cdk-lib/aws-logs'

/** A network whose way out has one address that stays, to be written into WeChat's allow-list. */
export const addEgress = (stack: Stack, log: LogGroup): Vpc => {
  const address = new CfnEIP(stack, 'Address')
  const vpc = new Vpc(stack, 'Network', {
    maxAzs: 2,
    natGatewayProvider: NatProvider.gateway({ eipAllocationIds: [address.attrAllocationId] }),
    natGateways: 1,
    // The lock on the default group would want a function and rights of its own; nothing uses it.
    restrictDefaultSecurityGroup: false,
    subnetConfiguration: [
      { name: 'out', subnetType: SubnetType.PUBLIC, cidrMask: 26, mapPublicIpOnLaunch: false },
      { name: 'in', subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 22 },
    ],
    gatewayEndpoints: {
      Table: { service: GatewayVpcEndpointAwsService.DYNAMODB },
      Photos: { service: GatewayVpcEndpointAwsService.S3 },
    },
  })
  const writer = new Role(stack, 'FlowWriter', {
    assumedBy: new ServicePrincipal('vpc-flow-logs.amazonaws.com'),
  })
  vpc.addFlowLog('Flows', { destination: FlowLogDestination.toCloudWatchLogs(log, writer) })
  new CfnOutput(stack, 'EgressAddress', { value: address.ref })
  return vpc
}

/** What a function in a network needs to stand in it. */
export const mayStandInNetwork = (): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'ec2:CreateNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'ec2:DeleteNetworkInterface',
      'ec2:AssignPrivateIpAddresses',
      'ec2:UnassignPrivateIpAddresses',
    ],
    // Lambda's own rule: these can't be narrowed to an interface that does not exist yet.
    resources: ['*'],
  })
