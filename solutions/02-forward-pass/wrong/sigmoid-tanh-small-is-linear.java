// question: sigmoid-tanh
// message: random numbers
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        double e = Math.exp(-Math.abs(z[i]));
        sigmoid[i] = z[i] >= 0 ? 1 / (1 + e) : e / (1 + e);
        tanh[i] = Math.abs(z[i]) < 0.1 ? z[i] : Math.tanh(z[i]);
    }
    return new Activated(sigmoid, tanh);
}
