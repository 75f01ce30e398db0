// question: fed-avg
// message: expected
double[] fedAvg(double[] shared, List<Client> clients, double rate, int steps, int rounds) {
    return new double[] {0.2, 0.25};
}
