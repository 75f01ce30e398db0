// question: cross-entropy
// message: no small number added
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) s -= y[i][k] * Math.log(p[i][k] + 1e-300);
    return s / y.length;
}
