const root = document.querySelector('#app');
if (root) root.innerHTML = '<main><h1>Tell Ten</h1></main>';
