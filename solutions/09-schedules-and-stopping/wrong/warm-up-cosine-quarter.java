// question: warm-up-cosine
// message: That is a quarter of a wave
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return Math.cos(Math.PI / 2 * (done - rising) / (epochs - rising));
}
