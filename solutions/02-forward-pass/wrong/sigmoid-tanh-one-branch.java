// question: sigmoid-tanh
// message: Negative z got the value of their opposite
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        sigmoid[i] = 1 / (1 + Math.exp(-Math.abs(z[i])));
        double e = Math.exp(-2 * Math.abs(z[i]));
        tanh[i] = Math.signum(z[i]) * (1 - e) / (1 + e);
    }
    return new Activated(sigmoid, tanh);
}
