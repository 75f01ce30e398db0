// question: cross-entropy
// message: as in the article's slip
double crossEntropy(double[][] y, double[][] p) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
        for (int k = 0; k < y[i].length; k++) {
            sum -= Math.log(p[i][k]);
        }
    }
    return sum / y.length;
}
