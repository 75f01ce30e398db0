// question: step-rate
// message: an epoch too late
double stepRate(int done, double first, int keep, double drop) {
    double rate = first;
    for (int epoch = 1; epoch < done; epoch++) {
        if (epoch % keep == 0) rate *= drop;
    }
    return rate;
}
