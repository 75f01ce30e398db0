// question: warm-up-cosine
// message: That cosine began with the run
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return (1 + Math.cos(Math.PI * done / epochs)) / 2;
}
