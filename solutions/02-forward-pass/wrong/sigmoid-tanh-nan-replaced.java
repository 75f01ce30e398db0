// question: sigmoid-tanh
// message: both at ±100 and ±1000
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        double e = Math.exp(-Math.abs(z[i]));
        sigmoid[i] = z[i] >= 0 ? 1 / (1 + e) : e / (1 + e);
        tanh[i] = (Math.exp(z[i]) - Math.exp(-z[i])) / (Math.exp(z[i]) + Math.exp(-z[i]));
        if (Double.isNaN(tanh[i])) {
            tanh[i] = 1;
        }
    }
    return new Activated(sigmoid, tanh);
}
