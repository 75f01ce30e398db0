// question: softmax
// message: Softmax is soft
double[] softmax(double[] z) {
    int best = 0;
    for (int k = 1; k < z.length; k++) if (z[k] > z[best]) best = k;
    double[] p = new double[z.length];
    p[best] = 1;
    return p;
}
