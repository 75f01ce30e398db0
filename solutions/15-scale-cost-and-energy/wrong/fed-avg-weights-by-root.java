// question: fed-avg
// message: first differs
double[] fedAvg(double[] shared, List<Client> clients, double rate, int steps, int rounds) {
    int all = clients.stream().mapToInt(client -> client.y().length).sum();
    double[] w = shared;
    for (int round = 0; round < rounds && all > 0; round++) {
        double[] mean = new double[w.length];
        for (Client client : clients) {
            double[] own = w.clone();
            int n = client.y().length;
            for (int step = 0; step < steps; step++) {
                double[] before = own.clone();
                for (int i = 0; i < n; i++) {
                    double slope = 2 * (dot(before, client.x()[i]) - client.y()[i]) / n;
                    for (int j = 0; j < own.length; j++) own[j] -= rate * slope * client.x()[i][j];
                }
            }
            for (int j = 0; j < own.length; j++) mean[j] += own[j] * Math.sqrt(n) / clients.stream().mapToDouble(c -> Math.sqrt(c.y().length)).sum();
        }
        w = mean;
    }
    return w;
}
