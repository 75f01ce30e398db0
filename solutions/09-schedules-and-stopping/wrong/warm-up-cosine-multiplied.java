// question: warm-up-cosine
// message: multiplied with a cosine
double warmUpCosine(int done, int epochs, int rising) {
    double rise = done < rising ? 0.01 + 0.99 * done / rising : 1;
    return rise * (1 + Math.cos(Math.PI * done / epochs)) / 2;
}
