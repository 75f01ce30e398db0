// question: warm-up-cosine
// message: 0 epochs were divided by 0
double warmUpCosine(int done, int epochs, int rising) {
    double rise = Math.min(1, 0.01 + 0.99 * done / (double) rising);
    return done < rising || rising == 0 ? rise : (1 + Math.cos(Math.PI * (done - rising) / (epochs - rising))) / 2;
}
