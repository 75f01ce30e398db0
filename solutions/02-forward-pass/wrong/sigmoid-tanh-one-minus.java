// question: sigmoid-tanh
// message: a difference from 1 was rounded away
Activated activated(double[] z) {
    double[] sigmoid = new double[z.length];
    double[] tanh = new double[z.length];
    for (int i = 0; i < z.length; i++) {
        double s = 1 / (1 + Math.exp(-Math.abs(z[i])));
        sigmoid[i] = z[i] >= 0 ? s : 1 - s;
        double e = Math.exp(-2 * Math.abs(z[i]));
        tanh[i] = Math.signum(z[i]) * (1 - e) / (1 + e);
    }
    return new Activated(sigmoid, tanh);
}
