// question: warm-up-cosine
// message: in radians
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return (1 + Math.cos(180.0 * (done - rising) / (epochs - rising))) / 2;
}
