// question: step-rate
// message: That drops after every epoch
double stepRate(int done, double first, int keep, double drop) {
    double rate = first;
    for (int epoch = 0; epoch < done; epoch++) rate *= drop;
    return rate;
}
