import '../../../../assets/one-login.js';

export default {};
