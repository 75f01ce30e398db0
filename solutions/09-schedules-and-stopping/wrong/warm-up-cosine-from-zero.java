// question: warm-up-cosine
// message: where a step changes nothing
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return (double) done / rising;
    return (1 + Math.cos(Math.PI * (done - rising) / (epochs - rising))) / 2;
}
