// question: warm-up-cosine
// message: That line goes from 0.01 to 1.01
double warmUpCosine(int done, int epochs, int rising) {
    if (done < rising) return 0.01 + (double) done / rising;
    return (1 + Math.cos(Math.PI * (done - rising) / (epochs - rising))) / 2;
}
