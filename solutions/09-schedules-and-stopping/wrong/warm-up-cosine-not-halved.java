// question: warm-up-cosine
// message: halve it
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return 1 + Math.cos(Math.PI * (done - rising) / (epochs - rising));
}
