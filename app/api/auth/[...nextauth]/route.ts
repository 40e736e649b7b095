import { answerSignIn } from "@/lib/api/sign-in";

export { answerSignIn as GET, answerSignIn as POST };
