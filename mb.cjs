process.env.NODE_ENV='production';
const React=require('react'); const {renderToString}=require('react-dom/server');
const Link=require('next/dist/client/app-dir/link').default;
const N=250;
const A=()=>React.createElement('div',null,Array.from({length:N},(_,i)=>React.createElement('a',{key:i,className:'heat-cell heat-2',href:'/o/x/'+i,'aria-label':'abc def '+i},'2')));
const B=()=>React.createElement('div',null,Array.from({length:N},(_,i)=>React.createElement(Link,{key:i,prefetch:false,className:'heat-cell heat-2',href:'/o/x/'+i,'aria-label':'abc def '+i},'2')));
for(const [n,F] of [['a',A],['Link',B],['a',A],['Link',B]]){ for(let i=0;i<200;i++)renderToString(React.createElement(F)); const t=performance.now(); for(let i=0;i<300;i++)renderToString(React.createElement(F)); console.log(n,((performance.now()-t)/300).toFixed(3),'ms per',N);}
