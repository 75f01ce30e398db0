// question: sigmoid-tanh
// message: kept within bounds
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        double c = Math.max(-300, Math.min(300, z[i]));
        sigmoid[i] = 1 / (1 + Math.exp(-c));
        tanh[i] = (Math.exp(c) - Math.exp(-c)) / (Math.exp(c) + Math.exp(-c));
    }
    return new Activated(sigmoid, tanh);
}
