// question: cross-entropy
// message: multiplied
double crossEntropy(double[][] y, double[][] p) {
    double product = 1;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) product *= Math.pow(p[i][k], y[i][k]);
    return -Math.log(product) / y.length;
}
