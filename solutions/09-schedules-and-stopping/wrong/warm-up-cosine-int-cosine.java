// question: warm-up-cosine
// message: The factor stays at 1
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + 0.99 * done / rising;
    return (1 + Math.cos(Math.PI * ((done - rising) / (epochs - rising)))) / 2;
}
