/** A petition on a legal track: made up as everything here; the council is addressed and says nothing. */
export const trackedPetition = {
  referenceLocale: 'fr',
  texts: [
    {
      locale: 'fr',
      title: 'Une sage-femme de garde, la nuit, dans chaque préfecture et province de la région',
      body: 'La nuit, accoucher loin d’une ville veut dire une heure de piste, parfois deux, avant de trouver quelqu’un.\n\nNous demandons au Conseil de la région d’inscrire à sa prochaine session ordinaire le financement d’une garde de nuit dans chacune des huit préfectures et provinces, avec un véhicule et un numéro d’appel.',
    },
    {
      locale: 'ar',
      title: 'قابلة مداومة ليلا في كل عمالة وإقليم بالجهة',
      body: 'الولادة ليلا بعيدا عن المدينة تعني ساعة من الطريق غير المعبدة، وأحيانا ساعتين، قبل العثور على أحد.\n\nنطالب مجلس الجهة بأن يدرج في دورته العادية المقبلة تمويل مداومة ليلية في كل من العمالات والأقاليم الثمانية، مع سيارة ورقم للاتصال.',
    },
  ],
  milestones: [{ goal: 500 }],
};

export const track = { track: 'ma-region-petition', place: 'MA-01' };

/** How many sign in each prefecture and province: all but one have the twenty-fifth signature. */
export const signersOf: Readonly<Record<string, number>> = { 'MA-TNG': 276, 'MA-TET': 110, 'MA-LAR': 70, 'MA-HOC': 60, 'MA-MDF': 45, 'MA-CHE': 45, 'MA-FAH': 40, 'MA-OUZ': 14 };
