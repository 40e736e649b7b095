-- Until now there was one version of the questionnaire's model, called by the model of CISA that it asks. From here on each
-- version has its own id. Figures stay what they are: they were computed by this version.
UPDATE "Assessment" SET "modelVersion" = 'ztmm-2.0/1' WHERE "modelVersion" = '2.0';
UPDATE "FunctionAnswer" SET "modelVersion" = 'ztmm-2.0/1' WHERE "modelVersion" = '2.0';
