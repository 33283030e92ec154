import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],
});
