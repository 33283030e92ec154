import { listening } from '../../shared/listening';

Page({
  behaviors: [listening],

  data: { entities: '1 &lt; 2 &amp;&amp; 3 &gt; 2' },
});
