// question: sigmoid-tanh
// message: or was a float used
float exp(float z) {
    return (float) Math.exp(z);
}

Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        float a = Math.abs((float) z[i]);
        sigmoid[i] = z[i] >= 0 ? 1 / (1 + exp(-a)) : exp(-a) / (1 + exp(-a));
        tanh[i] = Math.signum(z[i]) * (1 - exp(-2 * a)) / (1 + exp(-2 * a));
    }
    return new Activated(sigmoid, tanh);
}
