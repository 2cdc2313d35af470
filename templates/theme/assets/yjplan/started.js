// The last part: whatever needs a script has been shown by now, or stays away for good.
document.documentElement.classList.remove("starting");
