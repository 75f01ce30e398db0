// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    double nats = 0;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { nats -= Math.log(p); tokens++; }
    return nats == Double.POSITIVE_INFINITY ? nats : Math.exp(Math.min(20, nats / tokens));
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = 0;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { nats -= Math.log(p); tokens++; }
    return Math.exp(nats / characters);
}
