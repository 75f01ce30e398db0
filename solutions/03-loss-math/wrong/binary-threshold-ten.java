// question: binary-cross-entropy
// message: taken for certain
double binaryCrossEntropy(double[] y, double[] z) {
    double s = 0;
    for (int i = 0; i < y.length; i++) { double t = y[i] == 1 ? z[i] : -z[i]; s += t > 10 ? 0 : t < -10 ? -t : Math.log(1 + Math.exp(-t)); }
    return s / y.length;
}
