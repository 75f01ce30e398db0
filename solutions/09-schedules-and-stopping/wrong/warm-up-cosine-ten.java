// question: warm-up-cosine
// message: It takes rising epochs
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / 10;
    return (1 + Math.cos(Math.PI * (done - rising) / (epochs - rising))) / 2;
}
