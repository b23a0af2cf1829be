namespace LorStudio.Checks.Facts;

/// <summary>The specialties of ERAS, and the usual fellowships, with the words for them.</summary>
internal static class SpecialtyTable
{
    // Name < wider ones: names | abbreviations | practitioners | adjectives. Hyphens and slashes of the letter are spaces here;
    // an abbreviation in capitals is one only where it is written so.
    private const string Residencies = """
        Internal Medicine: internal medicine, general internal medicine, categorical medicine, hospital medicine, general medicine | IM | internist, general internist, hospitalist |
        Family Medicine: family medicine, family practice, family and community medicine, general practice, family med | FM, FP | family physician, family doctor, family practitioner, general practitioner, family medicine physician, family medicine doctor |
        Pediatrics: pediatrics, paediatrics, general pediatrics | peds, paeds | pediatrician, paediatrician, general pediatrician | pediatric, paediatric
        Emergency Medicine: emergency medicine, emergency med | EM | emergency physician, emergency medicine physician, er physician, er doctor, ed physician, emergency room physician, emergency doctor |
        Psychiatry: psychiatry, general psychiatry, adult psychiatry | psych | psychiatrist | psychiatric
        Neurology: neurology, adult neurology, general neurology | | neurologist | neurologic, neurological, neuro
        Child Neurology < Neurology: child neurology, pediatric neurology, neurology child | | child neurologist, pediatric neurologist |
        General Surgery: general surgery, surgery general, surgery, categorical surgery | gen surg | surgeon, general surgeon | surgical
        Obstetrics and Gynecology: obstetrics and gynecology, obstetrics and gynaecology, obstetrics gynecology, gynecology and obstetrics, obstetrics, gynecology, gynaecology, women's health | ob gyn, obgyn, ob gyne, OB, GYN | obstetrician, gynecologist, gynaecologist, obstetrician gynecologist, obstetrician and gynecologist | obstetric, obstetrical, gynecologic, gynecological
        Anesthesiology: anesthesiology, anaesthesiology, anaesthetics | anes | anesthesiologist, anaesthesiologist, anaesthetist | anesthesia, anaesthesia
        Dermatology: dermatology | derm | dermatologist | dermatologic, dermatological
        Radiology-Diagnostic: diagnostic radiology, radiology diagnostic, radiology | rads | radiologist, diagnostic radiologist | radiologic, radiological
        Interventional Radiology < Radiology-Diagnostic: interventional radiology, interventional radiology integrated | IR | interventional radiologist |
        Radiation Oncology: radiation oncology | rad onc | radiation oncologist |
        Nuclear Medicine: nuclear medicine | | nuclear medicine physician |
        Pathology: pathology, anatomic pathology, clinical pathology, anatomic and clinical pathology, pathology anatomic and clinical, laboratory medicine, pathology and laboratory medicine | AP CP | pathologist |
        Physical Medicine and Rehabilitation: physical medicine and rehabilitation, physical medicine rehabilitation, physical medicine, rehabilitation medicine, physiatry, physical medicine and rehab | PM R, PMR, PM and R | physiatrist | physiatric
        Neurological Surgery < General Surgery: neurological surgery, neurosurgery | | neurosurgeon, neurological surgeon | neurosurgical
        Orthopaedic Surgery < General Surgery: orthopaedic surgery, orthopedic surgery, orthopaedics, orthopedics | ortho | orthopaedic surgeon, orthopedic surgeon, orthopaedist, orthopedist | orthopaedic, orthopedic
        Otolaryngology < General Surgery: otolaryngology, otolaryngology head and neck surgery, otorhinolaryngology, head and neck surgery, ear nose and throat | ENT, oto | otolaryngologist, head and neck surgeon, ear nose and throat surgeon |
        Plastic Surgery < General Surgery: plastic surgery, plastic and reconstructive surgery, plastic surgery integrated | PRS | plastic surgeon |
        Thoracic Surgery < General Surgery: thoracic surgery, cardiothoracic surgery, cardiac surgery, thoracic surgery integrated, heart surgery | ct surgery | thoracic surgeon, cardiothoracic surgeon, cardiac surgeon, ct surgeon, heart surgeon |
        Vascular Surgery < General Surgery: vascular surgery, vascular surgery integrated | | vascular surgeon |
        Urology < General Surgery: urology, urologic surgery, urological surgery | uro | urologist | urologic, urological
        Ophthalmology < General Surgery: ophthalmology | ophtho | ophthalmologist | ophthalmic, ophthalmologic
        Medical Genetics and Genomics: medical genetics and genomics, medical genetics, clinical genetics | | medical geneticist, clinical geneticist, geneticist |
        Preventive Medicine: preventive medicine, general preventive medicine, public health and general preventive medicine, aerospace medicine | | preventive medicine physician |
        Occupational and Environmental Medicine < Preventive Medicine: occupational and environmental medicine, occupational medicine | OEM | occupational medicine physician |
        Osteopathic Neuromusculoskeletal Medicine: osteopathic neuromusculoskeletal medicine, neuromusculoskeletal medicine | ONMM, NMM | |
        Neurodevelopmental Disabilities < Pediatrics + Neurology: neurodevelopmental disabilities | | |
        Transitional Year: transitional year | TY | |
        """;

    // Name = its parts: names | abbreviations.
    private const string Combined = """
        Internal Medicine/Pediatrics = Internal Medicine + Pediatrics: internal medicine pediatrics, internal medicine and pediatrics, medicine pediatrics, pediatrics internal medicine | med peds, medpeds, meds peds, IM peds, medicine peds
        Internal Medicine/Psychiatry = Internal Medicine + Psychiatry: internal medicine psychiatry, medicine psychiatry | IM psych, med psych
        Internal Medicine/Emergency Medicine = Internal Medicine + Emergency Medicine: internal medicine emergency medicine, emergency medicine internal medicine | EM IM, IM EM
        Internal Medicine/Dermatology = Internal Medicine + Dermatology: internal medicine dermatology | IM derm, med derm
        Internal Medicine/Preventive Medicine = Internal Medicine + Preventive Medicine: internal medicine preventive medicine |
        Internal Medicine/Medical Genetics = Internal Medicine + Medical Genetics and Genomics: internal medicine medical genetics |
        Internal Medicine/Family Medicine = Internal Medicine + Family Medicine: internal medicine family medicine |
        Internal Medicine/Anesthesiology = Internal Medicine + Anesthesiology: internal medicine anesthesiology |
        Emergency Medicine/Family Medicine = Emergency Medicine + Family Medicine: emergency medicine family medicine, family medicine emergency medicine | EM FM, FM EM
        Emergency Medicine/Anesthesiology = Emergency Medicine + Anesthesiology: emergency medicine anesthesiology |
        Family Medicine/Preventive Medicine = Family Medicine + Preventive Medicine: family medicine preventive medicine |
        Psychiatry/Family Medicine = Psychiatry + Family Medicine: psychiatry family medicine, family medicine psychiatry | FM psych
        Psychiatry/Neurology = Psychiatry + Neurology: psychiatry neurology, neurology psychiatry |
        Pediatrics/Emergency Medicine = Pediatrics + Emergency Medicine: pediatrics emergency medicine |
        Pediatrics/Anesthesiology = Pediatrics + Anesthesiology: pediatrics anesthesiology |
        Pediatrics/Medical Genetics = Pediatrics + Medical Genetics and Genomics: pediatrics medical genetics |
        Pediatrics/Physical Medicine and Rehabilitation = Pediatrics + Physical Medicine and Rehabilitation: pediatrics physical medicine and rehabilitation | peds PM R
        Pediatrics/Psychiatry/Child and Adolescent Psychiatry = Pediatrics + Psychiatry: triple board, pediatrics psychiatry child and adolescent psychiatry, pediatrics psychiatry child psychiatry |
        """;

    // Name: names | practitioners.
    private const string Fellowships = """
        Cardiology: cardiology, cardiovascular disease, cardiovascular medicine, pediatric cardiology | cardiologist
        Gastroenterology: gastroenterology, hepatology, pediatric gastroenterology | gastroenterologist, hepatologist
        Nephrology: nephrology, pediatric nephrology | nephrologist
        Pulmonary Disease: pulmonology, pulmonary medicine, pulmonary disease | pulmonologist
        Critical Care Medicine: critical care medicine, critical care, pulmonary and critical care, pulmonary critical care, intensive care medicine, neurocritical care | intensivist
        Endocrinology: endocrinology, pediatric endocrinology, reproductive endocrinology | endocrinologist
        Rheumatology: rheumatology, pediatric rheumatology | rheumatologist
        Hematology and Oncology: hematology and oncology, hematology oncology, hematology, oncology, medical oncology, pediatric oncology | hematologist, oncologist
        Infectious Disease: infectious disease, infectious diseases | infectious disease specialist
        Geriatric Medicine: geriatrics, geriatric medicine | geriatrician
        Allergy and Immunology: allergy and immunology | allergist, immunologist
        Hospice and Palliative Medicine: palliative medicine, palliative care, hospice and palliative medicine | palliative care physician
        Sleep Medicine: sleep medicine | sleep physician
        Sports Medicine: sports medicine | sports medicine physician
        Addiction Medicine: addiction medicine, addiction psychiatry | addiction psychiatrist
        Pain Medicine: pain medicine, pain management | pain physician
        Neonatology: neonatology, neonatal perinatal medicine | neonatologist
        Maternal-Fetal Medicine: maternal fetal medicine | perinatologist
        Gynecologic Oncology: gynecologic oncology, urogynecology | gynecologic oncologist
        Pediatric Surgery: pediatric surgery | pediatric surgeon
        Colon and Rectal Surgery: colorectal surgery, colon and rectal surgery | colorectal surgeon
        Trauma Surgery: trauma surgery, acute care surgery, surgical critical care | trauma surgeon
        Other surgery: transplant surgery, hand surgery, bariatric surgery, breast surgery, spine surgery, oral surgery, dental surgery, bypass surgery, abdominal surgery, laparoscopic surgery, robotic surgery, elective surgery, ambulatory surgery | transplant surgeon, hand surgeon, breast surgeon, spine surgeon, oral surgeon
        Surgical Oncology: surgical oncology | surgical oncologist
        Child and Adolescent Psychiatry: child and adolescent psychiatry, child psychiatry | child psychiatrist, child and adolescent psychiatrist
        Psychiatry of old age, of consultation and of the courts: geriatric psychiatry, consultation liaison psychiatry, forensic psychiatry | geriatric psychiatrist, forensic psychiatrist
        Pediatric fellowships: pediatric emergency medicine, pediatric hospital medicine, pediatric critical care, pediatric radiology, pediatric anesthesiology, adolescent medicine | pediatric emergency physician, pediatric hospitalist, pediatric radiologist, pediatric anesthesiologist
        Fellowships of pathology: forensic pathology, surgical pathology, hematopathology, cytopathology, dermatopathology, neuropathology | hematopathologist, dermatopathologist
        """;

    public static IEnumerable<SpecialtyWords> All()
    {
        Dictionary<string, Specialty> known = new(StringComparer.Ordinal);
        foreach (var (name, lists) in Lines(Residencies))
        {
            string[] head = [.. name.Split('<', StringSplitOptions.TrimEntries)];
            known[head[0]] = new(head[0]) { Within = head.Length == 1 ? [] : Named(head[1]) };
            yield return new(known[head[0]], lists[0], lists[1], lists[2], lists[3]);
        }

        foreach (var (name, lists) in Lines(Combined))
        {
            var head = name.Split('=', StringSplitOptions.TrimEntries);
            yield return new(new(head[0]) { Parts = Named(head[1]) }, lists[0], lists[1], "", "");
        }

        foreach (var (name, lists) in Lines(Fellowships))
        {
            yield return new(new(name, IsFellowship: true), lists[0], "", lists[1], "");
        }

        Specialty[] Named(string names) => [.. names.Split('+', StringSplitOptions.TrimEntries).Select(n => known[n])];
    }

    private static IEnumerable<(string Name, string[] Lists)> Lines(string table) =>
        table
            .Split('\n')
            .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .Select(parts => (parts[0], parts[1].Split('|', StringSplitOptions.TrimEntries)));
}

/// <summary>A specialty with the words for it; lists are parted by commas.</summary>
internal sealed record SpecialtyWords(
    Specialty Specialty,
    string Names,
    string Abbreviations,
    string Practitioners,
    string Adjectives
);
