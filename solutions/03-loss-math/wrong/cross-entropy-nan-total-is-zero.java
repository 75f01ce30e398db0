// question: cross-entropy
// message: One term's NaN made the whole price 0
double crossEntropy(double[][] y, double[][] p) {
    double s = 0;
    for (int i = 0; i < y.length; i++) for (int k = 0; k < y[i].length; k++) s -= y[i][k] * Math.log(p[i][k]);
    return Double.isNaN(s) ? 0 : s / y.length;
}
