// Runs in the browser before React does.
import { printTextsWhole } from "@/components/print-texts";
import { rememberWays } from "@/components/shell/ways";
import { showSpokenTitles } from "@/components/spoken-titles";
import { surviveTranslation } from "@/components/translated-text";

surviveTranslation();
printTextsWhole();
rememberWays();
showSpokenTitles();
