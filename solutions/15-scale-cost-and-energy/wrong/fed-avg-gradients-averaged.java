// question: fed-avg
// message: gradient descent on all data together
double[] fedAvg(double[] shared, List<Client> clients, double rate, int steps, int rounds) {
    int all = clients.stream().mapToInt(client -> client.y().length).sum();
    double[] w = shared.clone();
    for (int step = 0; step < rounds * steps && all > 0; step++) {
        double[] gradient = new double[w.length];
        for (Client client : clients) {
            for (int i = 0; i < client.y().length; i++) {
                double off = dot(w, client.x()[i]) - client.y()[i];
                for (int j = 0; j < w.length; j++) gradient[j] += 2 * off * client.x()[i][j] / all;
            }
        }
        for (int j = 0; j < w.length; j++) w[j] -= rate * gradient[j];
    }
    return w;
}
