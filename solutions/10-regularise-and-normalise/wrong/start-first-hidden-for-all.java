// question: start
// message: other networks by He
double[] startVariances(int[] sizes, boolean he) { double[] v = new double[sizes.length - 1]; for (int i = 0; i < v.length; i++) v[i] = 2.0 / (he ? (i == 0 ? sizes[0] : sizes[1]) : sizes[i] + sizes[i + 1]); return v; }
