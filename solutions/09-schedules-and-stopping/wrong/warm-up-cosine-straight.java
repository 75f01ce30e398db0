// question: warm-up-cosine
// message: That falls in a straight line
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return 1 - (double) (done - rising) / (epochs - rising);
}
