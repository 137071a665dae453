/** What the author of an extension tests with: plain values, no server, no database and no file of one's own. */
export { openKit, type Kit, type Given } from './open-kit.ts'
export { ruleContext } from './rule-context.ts'
export { lookup } from './lookup.ts'
export { setTime, type TestTime } from './set-time.ts'
export { fakeChannel, type FakeChannel } from './fake-channel.ts'
export { fakeTask, type FakeTask } from './fake-task.ts'
