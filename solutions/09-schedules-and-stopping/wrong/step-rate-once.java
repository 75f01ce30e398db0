// question: step-rate
// message: That is the rate after one drop
double stepRate(int done, double first, int keep, double drop) {
    return done < keep ? first : first * drop;
}
