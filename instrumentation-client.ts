// Runs in the browser before React does.
import { surviveTranslation } from "@/components/translated-text";

surviveTranslation();
