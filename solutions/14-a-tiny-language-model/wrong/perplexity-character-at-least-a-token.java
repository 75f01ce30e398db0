// question: perplexity
// message: expected
double perplexity(double[][] batches) {
    double nats = 0;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { nats -= Math.log(p); tokens++; }
    return Math.exp(nats / tokens);
}

double perplexityByCharacter(double[][] batches, int characters) {
    double nats = 0;
    int tokens = 0;
    for (double[] b : batches) for (double p : b) { nats -= Math.log(p); tokens++; }
    return Math.exp(nats / Math.max(tokens, characters));
}
