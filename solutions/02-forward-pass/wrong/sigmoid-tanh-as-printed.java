// question: sigmoid-tanh
// message: infinity divided by infinity is NaN
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        sigmoid[i] = 1 / (1 + Math.exp(-z[i]));
        tanh[i] = (Math.exp(z[i]) - Math.exp(-z[i])) / (Math.exp(z[i]) + Math.exp(-z[i]));
    }
    return new Activated(sigmoid, tanh);
}
