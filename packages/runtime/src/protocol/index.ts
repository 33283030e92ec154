export * from './bundle.ts';
export * from './channel.ts';
export * from './config.ts';
export * from './event.ts';
export * from './generated.ts';
export * from './messages.ts';
export * from './rpx.ts';
