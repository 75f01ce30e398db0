// question: softmax
// message: The search for the largest logit starts
double[] softmax(double[] z) {
    double m = Integer.MIN_VALUE; for (double v : z) m = Math.max(m, v);
    double s = 0; double[] p = new double[z.length];
    for (int k = 0; k < z.length; k++) s += p[k] = Math.exp(z[k] - m);
    for (int k = 0; k < z.length; k++) p[k] /= s;
    return p;
}
