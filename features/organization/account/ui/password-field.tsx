"use client";

import { useId, useState } from "react";
import { CheckboxField, TextField, type TextFieldProps } from "@/components/field";

/** A password, once, with a way to see it: typing it twice finds fewer mistakes than looking does. */
export function PasswordField(props: Omit<TextFieldProps, "type">) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="grid gap-1">
      <TextField {...props} type={isShown ? "text" : "password"} autoCapitalize="none" spellCheck={false} />
      <CheckboxField
        label="Show the password"
        name={`${props.name}-shown`}
        id={id}
        checked={isShown}
        onChange={(event) => setShown(event.currentTarget.checked)}
      />
    </div>
  );
}
