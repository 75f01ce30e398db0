// question: mse
// message: random forecasts
double squaresSoFar = 0; int seenSoFar = 0;
double mse(double[] y, double[] yHat) {
    for (int i = 0; i < y.length; i++) { squaresSoFar += Math.pow(y[i] - yHat[i], 2); seenSoFar++; }
    return squaresSoFar / seenSoFar;
}
