// Runs in the browser before React does.
import { printTextsWhole } from "@/components/print-texts";
import { surviveTranslation } from "@/components/translated-text";

surviveTranslation();
printTextsWhole();
